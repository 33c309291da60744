// Writes one endless line as soon as it is asked for anything.
const chunk = 'x'.repeat(65_536);
const flood = () => {
  while (process.stdout.write(chunk));
  process.stdout.once('drain', flood);
};
process.stdin.once('data', flood);
