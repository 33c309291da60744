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
/** What every character is to the needles that does not occur in them. */
const ELSE = 0;

/**
 * Builds the automaton for some strings. `oddBit` is set where a text holds anything but printable ASCII, tabs and line
 * ends. Throws a RangeError for a needle that is not printable ASCII in lower case.
 */
export function automatonOf(needles: readonly Needle[], oddBit: number): Automaton {
  const symbols = symbolsOf(needles);
  const width = Math.max(...symbols) + 1;
  const trie: Node[] = [newNode()];
  for (const { text, bit } of needles)
    insert(
      trie,
      [...text].map((letter) => symbols[letter.charCodeAt(0)] ?? ELSE),
      bit,
    );
  const { next, bits } = tableOf(trie, width);
  return {
    bitsIn(text) {
      let state = ROOT;
      let found = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code > 0x7e || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d)) {
          found |= oddBit;
          state = ROOT;
        } else {
          state = next[state * width + (symbols[code] ?? ELSE)] ?? ROOT;
          found |= bits[state] ?? 0;
        }
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

/** A small number for each ASCII character that occurs in a needle; capitals have that of their small letter. */
function symbolsOf(needles: readonly Needle[]): Uint8Array {
  const symbols = new Uint8Array(0x80);
  let count = ELSE;
  for (const letter of new Set(needles.map(({ text }) => text).join(''))) {
    if (!/[\x20-\x40\x5b-\x7e]/.test(letter)) throw new RangeError(`${JSON.stringify(letter)} cannot be looked for.`);
    count += 1;
    symbols[letter.charCodeAt(0)] = count;
    symbols[letter.toUpperCase().charCodeAt(0)] = count;
  }
  return symbols;
}

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

/** One row of `width` states per node: where each symbol leads, after falling back to the longest suffix that has it. */
function tableOf(trie: readonly Node[], width: number): { next: Uint16Array; bits: Int32Array } {
  const next = new Uint16Array(trie.length * width);
  const bits = Int32Array.from(trie, (node) => node.bits);
  const fallback = new Uint16Array(trie.length);
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
  return { next, bits };
}
