/** Folder inside that holds what only the last steps need. Its mode is 000 on a read-only file system. */
export const SETUP_FOLDER = '/setup';

/**
 * Starts its parameters as pid 1 of the new namespace, dies with it and it with this, and ends with 128 + n where signal n
 * ended it. `unshare --fork` would do, but reports SIGKILL as its own failure (util-linux 2.38). What a shell says of a
 * child that was killed is not the server's to say, so it goes nowhere.
 */
export const FIRST_PROCESS = `
exec 3>&2 2>/dev/null
(exec setpriv --pdeathsig KILL -- "$@" 2>&3 3>&-)
exit $?`;

/** Perl for `ip link set lo up`: SIOCSIFFLAGS with IFF_UP of netdevice(7) in a `struct ifreq` of 40 bytes. */
const LOOPBACK_UP = `
socket(my $socket, 2, 2, 0) or die "socket: $!\\n";
my $request = pack("a16 s x22", "lo", 1);
ioctl($socket, 0x8914, $request) or die "lo: $!\\n";`;

/**
 * Builds the sandbox's root in a fresh mount namespace and becomes the program. A fixed text: all that varies comes as
 * parameters. They are: the folder on which the root is built, the limit on processes, the table of mounts, the seccomp
 * program in octal escapes, where umount finds its libraries and where it is, both on this machine, the writable empty
 * folder, what sets up the loopback interface; then the files that mounts go on, `--`, their folders, `--`, and the command.
 *
 * - The limit on processes is set here since it counts per user namespace; set outside, it would count what else the
 *   same user runs.
 * - One more user namespace is granted, and taken by the command: a server cannot make its own.
 * - The shell has no other work after umount, which runs from the old root and takes it away.
 */
export const SET_UP = `
base=$1 processes=$2 table=$3 filter=$4 libraries=$5 umount=$6 empty=$7 loopback=$8
shift 8
prlimit --pid $$ "$processes"
echo 1 > /proc/sys/user/max_user_namespaces
hostname sandbox
case $loopback in
  */perl) "$loopback" -e '${LOOPBACK_UP}' ;;
  */ip) "$loopback" link set lo up ;;
esac
mount -t tmpfs -o size=1m,nr_inodes=1024,mode=0755,nosuid,nodev tmpfs "$base"
cd "$base"
mkdir -m 000 .${SETUP_FOLDER} .${SETUP_FOLDER}/old
printf '%s\\n' "$table" > .${SETUP_FOLDER}/fstab
printf "$filter" > .${SETUP_FOLDER}/filter
files=
while [ "$1" != -- ]; do files="$files $1"; shift; done
shift
folders=
while [ "$1" != -- ]; do folders="$folders $1"; shift; done
shift
mkdir -p $folders
for file in $files; do : > "$file"; done
mount --all --fstab .${SETUP_FOLDER}/fstab
cp -P /dev/fd /dev/stdin /dev/stdout /dev/stderr dev/
mkdir ".$empty"
mount -o remount,bind,ro,nosuid,nodev "$base"
pivot_root . .${SETUP_FOLDER}/old
cd /
LD_LIBRARY_PATH=$libraries "${SETUP_FOLDER}/old$umount" --lazy ${SETUP_FOLDER}/old
cd "\${empty%/*}"
exec "$@"`;
