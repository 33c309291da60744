import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { number, object, roleOf, testNames, testWords, text } from './role-of.ts';

testNames('url', { type: 'string', format: 'uri' }, 'callback');
testNames('url', { type: 'string', format: 'url' }, 'callback');
testNames(null, { type: 'number', format: 'uri' }, 'callback');
testNames('url', text(), 'href link website url urls uri uris page_url');
testNames('url', object, 'url link');
testNames(null, number(), 'url link');
testNames(
  'url',
  text('URL to call'),
  'webhook callback endpoint host hostname origin homepage page site source image video audio avatar logo icon thumbnail target server registry proxy links repo repository git remote src feed sitemap',
);
testNames(null, object, 'webhook');
testWords('url', 'webhook', 'url urls http https');
testNames(null, text('What it is'), 'webhook host');
describe('an image by its URL', () => {
  for (const word of 'path file base64 id ids name'.split(' '))
    it(`is none where it may be a ${word}`, () => assert.notEqual(roleOf('image', text(`A ${word} or a URL`)), 'url'));
});
testNames(null, { type: 'string', enum: ['home', 'help'] }, 'link');
testNames('url', { type: 'object', format: 'uri' }, 'callback');
