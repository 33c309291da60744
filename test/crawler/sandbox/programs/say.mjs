/** Prints a value as one line of JSON. */
export const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
