/** Answers the browser's requests: the add-in's files, Microsoft's library, and nothing else. */
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { BrowserContext, Route } from 'playwright-core';
import { readBelow } from './site';
import type { ServedFile, Site } from './site';

/** Where pages load office.js from; it is served from the npm package instead. */
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A request that was not let out. */
export interface BlockedRequest {
  readonly url: string;
  readonly reason: 'no such file' | 'outside of the workbench';
}

/**
 * Takes the browser off the network.
 * @param parent The address and the text of the page around the add-in.
 * @returns The requests that were blocked, as they come.
 */
export async function takeOffline(
  context: BrowserContext,
  site: Site,
  parent: { readonly address: string; readonly html: string },
): Promise<readonly BlockedRequest[]> {
  const blocked: BlockedRequest[] = [];
  const office = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  const block = (route: Route, reason: BlockedRequest['reason']) => {
    blocked.push({ url: route.request().url(), reason });
    return route.abort();
  };
  const answer = (route: Route, file: ServedFile | undefined) =>
    file ? route.fulfill(file) : block(route, 'no such file');

  await context.routeWebSocket('**/*', (socket) => {
    blocked.push({ url: socket.url(), reason: 'outside of the workbench' });
    void socket.close();
  });
  await context.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (href === parent.address) return route.fulfill({ body: parent.html, contentType: 'text/html' });
    if (href.startsWith(officeAddress)) {
      return answer(route, await readBelow(office, pathname.slice(new URL(officeAddress).pathname.length)));
    }
    if (origin !== site.origin) return block(route, 'outside of the workbench');
    return site.read ? answer(route, await site.read(pathname.slice(1))) : route.continue();
  });
  return blocked;
}
