// Always wants one more variable than it was given.
const given = Object.keys(process.env).filter((name) => name.startsWith('NOTES_KEY_')).length;
process.stderr.write(`Missing required environment variable NOTES_KEY_${given}` + '\n');
process.exit(1);
