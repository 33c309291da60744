import { object, testNames, testWords, text } from './role-of.ts';

testNames(
  'code',
  text(),
  'code javascript python source_code js snippet python_code expression_js apex_code apex func js_code program script script_content script_text code_snippet init_script',
);
testNames(null, object, 'code script');
testWords(null, 'code', 'name');
testWords(null, 'script', 'name file filename say says speaks spoken speech voice voiceover narration narrator');
testWords('code', 'start_code', 'execute run python javascript typescript');
testNames(null, text(), 'start_code');
testWords('code', 'expression', 'javascript python evaluate evaluated');
testNames('code', text('(page) => page.title()'), 'function page_function');
testNames(null, text('What it is'), 'function');
testWords('code', 'source', 'code apex javascript python typescript lua');
testNames('code', text('Lua'), 'body');
testNames(null, text('What it is'), 'source body');
