import fc from '#test/property.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';

const of = (alphabet: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const after = (prefix: string, alphabet: string, length: number): fc.Arbitrary<string> =>
  of(alphabet, length).map((rest) => prefix + rest);

/** Mixed as a random generator mixes: a letter of each case and two digits apart from each other are certain. */
const mixed = (length: number): fc.Arbitrary<string> =>
  fc.tuple(of(LOWER + UPPER + DIGITS, length - 6), fc.nat()).map(([rest, at]) => {
    const cut = at % (rest.length + 1);
    return `${rest.slice(0, cut)}7aQ3xR${rest.slice(cut)}`;
  });

/** Secrets as issuers make them; all made up here. */
export const issuedSecret: fc.Arbitrary<string> = fc.oneof(
  after('sk-', LOWER + UPPER + DIGITS, 32),
  after('sk-ant-api03-', LOWER + UPPER + DIGITS, 40),
  after('sk_live_', LOWER + UPPER + DIGITS, 24),
  after('ghp_', LOWER + UPPER + DIGITS, 36),
  after('gho_', LOWER + UPPER + DIGITS, 36),
  after('github_pat_', `${LOWER + UPPER + DIGITS}_`, 60),
  after('glpat-', LOWER + UPPER + DIGITS, 20),
  after('npm_', LOWER + UPPER + DIGITS, 36),
  after('ntn_', LOWER + UPPER + DIGITS, 40),
  after('lin_api_', LOWER + UPPER + DIGITS, 40),
  after('xoxb-', `${DIGITS}-${LOWER}`, 40),
  after('xoxp-', `${DIGITS}-${LOWER}`, 40),
  after('AKIA', UPPER + DIGITS, 16),
  after('AIza', LOWER + UPPER + DIGITS, 35),
  after('hf_', LOWER + UPPER, 34),
  fc.tuple(mixed(30), mixed(40), mixed(43)).map(([a, b, c]) => `eyJ${a}.eyJ${b}.${c}`),
  fc.uuid(),
  of('0123456789abcdef', 26).map((hex) => `4f9c1a${hex}`),
  mixed(20),
  mixed(32),
  mixed(64),
);

/** What people choose: only its place tells that it is secret. Nothing that the result says by itself. */
export const chosenSecret: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('hunter', 'sunshine', 'Tr0ub4dor', 'correct horse', 'пароль', 'p@ss&word'), of(LOWER, 6, 10))
  .map(([word, rest]) => `${word}${rest}zq`);
