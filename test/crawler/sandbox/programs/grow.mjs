// Takes as many MiB of memory as it is told, and says when it has them.
const taken = [];
for (let mib = 0; mib < Number(process.argv[2]); mib += 8) taken.push(Buffer.alloc(8 * 1024 * 1024, 1));
process.stdout.write(`${taken.length * 8}\n`);
