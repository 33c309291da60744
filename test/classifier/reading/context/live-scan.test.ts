import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('a scan', actFrom('sentence'), [
  ['is one of a live target', '| x | target:string | Scans what is named.', 'job scan'],
  ['is one of a live host', '| x_scan | host:string | Probes a host.', 'job probe'],
  ['is one of a network', '| x | cidr:string | Scans what is in it.', 'job scan'],
  ['is only read where nothing is named', '| x | name:string | Scans what is named.', 'read scan'],
  ['is only read where the name is longer', '| x | the_other_host:string | Scans what is named.', 'read scan'],
  ['is only read where nothing is scanned', '| x | target:string | Checks a target.', 'read check'],
  ['is one of a site where it attacks', '| sqli | url:string | Checks a page.', 'job check'],
  ['is only read of a site where it does not', '| x_scan | url:string | Checks a page.', 'read check'],
  ['is only read of what lies still', '| x_scan | target:string | Scans the code of a target.', 'read scan'],
  ['is only read where it is fetched', '| x_scan | target:string | Gets a target.', 'read get'],
  ['sends what it tries', '| xss_probe | url:string | Sends payloads to a page.', 'job send'],
  [
    'is only read where it is passive',
    '| x | target:string | Scans what is named. Passive: nothing is sent to it.',
    'read scan',
  ],
]);
