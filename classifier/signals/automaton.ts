/** Finds which of some fixed strings a text holds, in one pass, whatever their number (Aho and Corasick, 1975). */
export interface Automaton {
  /** The bits of every string that a text holds. ASCII case does not count. */
  readonly bitsIn: (text: string) => number;
}

/** A string to be found, in lower case, and the bit that says so. Several strings may share one. */
export interface Needle {
  readonly text: string;
  readonly bit: number;
}

const ROOT = 0;
/** Characters are numbered: first those that occur in no needle, then what is odd, then each that does. */
const ELSE = 0;
const ODD = 1;

/**
 * Builds the automaton for some strings. `oddBit` is set where a text holds anything but printable ASCII, tabs and line
 * ends. Throws a RangeError for a needle that is not printable ASCII in lower case, and for needles too many or too long
 * for a table of 2 ** 16 numbers.
 */
export function automatonOf(needles: readonly Needle[], oddBit: number): Automaton {
  const symbols = symbolsOf(needles);
  const trie: Node[] = [newNode()];
  insert(trie, [ODD], oddBit);
  for (const { text, bit } of needles) insert(trie, numbered(text, symbols), bit);
  const { rows, bits, firstEnd } = tableOf(trie, Math.max(...symbols) + 1);
  return {
    bitsIn(text) {
      let row = ROOT;
      let found = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        row = rows[row + (code < 0x80 ? (symbols[code] ?? ELSE) : ODD)] ?? ROOT;
        if (row >= firstEnd) found |= bits[row] ?? 0;
      }
      return found;
    },
  };
}

interface Node {
  readonly next: Map<number, number>;
  bits: number;
}

const newNode = (): Node => ({ next: new Map(), bits: 0 });

/** The number of each ASCII character; capitals have that of their small letter. */
function symbolsOf(needles: readonly Needle[]): Uint8Array {
  const symbols = Uint8Array.from({ length: 0x80 }, (_, code) =>
    code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ? ODD : ELSE,
  );
  let count = ODD;
  for (const letter of new Set(needles.map(({ text }) => text).join(''))) {
    if (!/[\x20-\x40\x5b-\x7e]/.test(letter)) throw new RangeError(`${JSON.stringify(letter)} cannot be looked for.`);
    count += 1;
    symbols[letter.charCodeAt(0)] = count;
    symbols[letter.toUpperCase().charCodeAt(0)] = count;
  }
  return symbols;
}

const numbered = (text: string, symbols: Uint8Array): number[] =>
  Array.from(text, (letter) => symbols[letter.charCodeAt(0)] ?? ELSE);

function insert(trie: Node[], word: readonly number[], bit: number): void {
  let state = ROOT;
  for (const symbol of word) {
    const node = trie[state] ?? newNode();
    const next = node.next.get(symbol) ?? trie.push(newNode()) - 1;
    node.next.set(symbol, next);
    state = next;
  }
  const end = trie[state];
  if (end !== undefined) end.bits |= bit;
}

interface Table {
  /**
   * One row of `width` numbers per node: where each symbol leads, after falling back to the longest suffix that has it, as
   * the index of that row. Small numbers, as what is read for every character has to stay near the processor.
   */
  readonly rows: Uint16Array;
  /** The needles that end in a row, by its index. */
  readonly bits: Int32Array;
  /** The first of the rows where any needle ends: they stand last. */
  readonly firstEnd: number;
}

function tableOf(trie: readonly Node[], width: number): Table {
  const next = new Int32Array(trie.length * width);
  const bits = trie.map((node) => node.bits);
  const fallback = trie.map(() => ROOT);
  const queue = [ROOT];
  for (const state of queue) {
    const back = fallback[state] ?? ROOT;
    bits[state] = (bits[state] ?? 0) | (bits[back] ?? 0);
    for (let symbol = 0; symbol < width; symbol += 1) {
      const child = trie[state]?.next.get(symbol);
      const otherwise = state === ROOT ? ROOT : (next[back * width + symbol] ?? ROOT);
      next[state * width + symbol] = child ?? otherwise;
      if (child === undefined) continue;
      fallback[child] = otherwise;
      queue.push(child);
    }
  }
  return laidOut(next, bits, width);
}

/** The table as it is read: states where a needle ends come last, so that one comparison tells them. */
function laidOut(next: Int32Array, ends: readonly number[], width: number): Table {
  if (next.length > 0x10000) throw new RangeError(`${ends.length} beginnings of needles are too many for the table.`);
  const states = [...ends.keys()];
  const inner = states.filter((state) => ends[state] === 0);
  const order = [...inner, ...states.filter((state) => ends[state] !== 0)];
  const rowOf = new Uint16Array(states.length);
  for (const [place, state] of order.entries()) rowOf[state] = place * width;
  const rows = new Uint16Array(next.length);
  const bits = new Int32Array(next.length);
  for (const [place, state] of order.entries()) {
    bits[place * width] = ends[state] ?? 0;
    for (let symbol = 0; symbol < width; symbol += 1)
      rows[place * width + symbol] = rowOf[next[state * width + symbol] ?? ROOT] ?? ROOT;
  }
  return { rows, bits, firstEnd: inner.length * width };
}
