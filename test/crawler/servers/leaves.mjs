// Cannot start: it says why and leaves.
process.stderr.write('Error: the database cannot be opened' + '\n');
process.exit(2);
