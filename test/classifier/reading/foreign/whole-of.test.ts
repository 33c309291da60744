import { testCases } from '../../cases.ts';
import { saidActs } from './said-acts.ts';

testCases('what is read of something', saidActs, [
  ['is that whose value is read', '| x | | Legge il valore di un segreto.', ['read read secret']],
  ['is so where the value has another meaning', '| x | | Lê o valor de um segredo.', ['read read secret']],
  ['is so behind an elided preposition', "| x | | Affiche la liste d'utilisateurs.", ['read show user']],
  ['is not so of what is deleted', '| x | | Elimina la lista del tablero.', ['delete delete']],
  ['is not so of where it stands', '| x | | Muestra la lista en el tablero.', ['read show']],
]);
