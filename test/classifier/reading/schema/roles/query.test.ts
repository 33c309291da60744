import { number, object, testNames, testWords, text } from './role-of.ts';

testNames(
  'query',
  text(),
  'q search jql cql filter question prompt topic where filter_by_formula query queries keyword keywords search_term search_text where_clause',
);
testNames('query', object, 'query where');
testNames(null, object, 'q keyword');
testNames(null, number(), 'q where');
testWords('query', 'expr', 'promql logql lucene jql');
testNames('query', text('PromQL'), 'expression expr');
testNames(null, text('What it is'), 'expression');
