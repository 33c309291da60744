import { capturedTraffic } from '#classifier/conditions/privacy/captured-traffic.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const traffic = (features: Features): string[] => capturedTraffic(features, features.acts).map(({ word }) => word);

testCases('what passed between programs and others', traffic, [
  ['is a request that was captured', '| get_it | | Returns a captured request.', ['request']],
  ['is one that passes a proxy', '| list_requests | | Lists requests through the proxy.', ['requests', 'requests']],
  ...eachOf('traffic packets responses flows', (thing) => [
    `is ${thing} that were`,
    `| get_it | | Returns intercepted ${thing}.`,
    [thing],
  ]),
  ['is one where the product captures', 'npm/mitmproxy-kit | list_requests | |', ['requests']],
  ['is no request that nobody captured', '| list_requests | |', []],
  ['is no proxy', '| list_proxies | | Lists proxies for captured requests.', []],
  ['is no request of a page', 'npm/browser-kit | list_requests | | Lists captured requests.', []],
]);
