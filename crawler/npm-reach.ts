import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How this machine reaches its npm registries, by npm's own configuration. No token is among it. */
export interface Reach {
  /** The registry of everything, and of scopes that have their own. `scope` is `@name`, null for everything else. */
  readonly registries: readonly { readonly scope: string | null; readonly url: string }[];
  /** Certificates to trust instead of the usual ones, in PEM. */
  readonly ca?: readonly string[];
  readonly strictSsl: boolean;
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

const Text = z.string().min(1).optional().catch(undefined);
const Config = z.looseObject({
  registry: z.string(),
  ca: z
    .union([
      z
        .string()
        .min(1)
        .transform((one) => [one]),
      z.array(z.string()),
    ])
    .optional()
    .catch(undefined),
  cafile: Text,
  'strict-ssl': z.boolean().catch(true),
  proxy: Text,
  'https-proxy': Text,
  noproxy: z
    .union([z.string(), z.array(z.string()).transform((hosts) => hosts.join(','))])
    .optional()
    .catch(undefined),
});
const SCOPE = /^(@[^\s:/]{1,214}):registry$/;

/** How npm reaches its registries, from `npm config list --json` and the variables that it reads besides. */
export async function readReach(
  config: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Reach> {
  const { registry, ca, cafile, 'strict-ssl': strictSsl, proxy, 'https-proxy': own, noproxy } = Config.parse(config);
  const scopes = Object.entries(config).flatMap(([key, url]) => {
    const scope = SCOPE.exec(key)?.[1];
    return scope === undefined || typeof url !== 'string' ? [] : [{ scope, url }];
  });
  const certificates = ca ?? (cafile === undefined ? undefined : [await readFile(cafile, 'utf8')]);
  const httpProxy = proxy ?? env['HTTP_PROXY'] ?? env['http_proxy'];
  const httpsProxy = own ?? env['HTTPS_PROXY'] ?? env['https_proxy'] ?? proxy;
  const noProxy = noproxy || env['NO_PROXY'] || env['no_proxy'];
  return {
    registries: [{ scope: null, url: registry }, ...scopes],
    ...(certificates && { ca: certificates }),
    strictSsl,
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy && { noProxy }),
  };
}
