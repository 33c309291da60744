/** Folder inside that holds what only the last steps need. Its mode is 000 on a read-only file system. */
export const SETUP_FOLDER = '/setup';

/**
 * Builds the sandbox's root in a fresh mount namespace and becomes the program. A fixed text: all that varies comes as
 * parameters. They are: the folder on which the root is built, the limit on processes, the table of mounts, the seccomp
 * program in octal escapes, where umount finds its libraries and where it is, both on this machine, the writable empty
 * folder; then the files that mounts go on, `--`, their folders, `--`, and the command.
 *
 * - The limit on processes is set here since it counts per user namespace; set outside, it would count what else the
 *   same user runs.
 * - One more user namespace is granted, and taken by the command: a server cannot make its own.
 * - The shell has no other work after umount, which runs from the old root and takes it away.
 */
export const SET_UP = `
base=$1 processes=$2 table=$3 filter=$4 libraries=$5 umount=$6 empty=$7
shift 7
prlimit --pid $$ "$processes"
echo 1 > /proc/sys/user/max_user_namespaces
hostname sandbox
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
