/** The page around the add-in, and how the add-in's frame is told that it runs in Excel on the web. */

/** The function of the page by which it hands the add-in's messages to the host. */
export const hostBinding = 'workbenchHost';

const sharedRuntime = 1;
const customFunctions = 2;

/** What office.js reads from the address and from the name of its frame. */
export interface FrameStart {
  readonly src: string;
  readonly name: string;
}

/**
 * @param pane Address of the add-in's page.
 * @param parent Origin of the page around it: https, and the same host name, or office.js does not trust it.
 */
export function frameStart(
  pane: string,
  parent: string,
  conversation: string,
  instance: string,
  locale: string,
): FrameStart {
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    locale,
    instance,
    '',
    '',
    String(sharedRuntime | customFunctions),
  ].join('$');
  const address = new URL(pane);
  address.search += `${address.search ? '&' : '?'}_host_Info=${hostInfo}`;
  const name = JSON.stringify({
    baseFrameName: 'WebApplicationFrame',
    hostInfo,
    xdmInfo: [conversation, instance, parent].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
  return { src: address.href, name };
}

/** The page around the add-in: a frame, and two functions that pass messages on. */
export function parentPage(frame: FrameStart, width: number, height: number): string {
  const start = JSON.stringify(frame).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><title>Workbench</title><body style="margin:0"><script>
const start = ${start};
// The name must be there before the frame is, or its window never gets it.
const frame = Object.assign(document.createElement('iframe'), { id: 'addin', title: 'Add-in', ...start });
frame.style.cssText = 'border:0;display:block;width:${String(width)}px;height:${String(height)}px';
addEventListener('message', async ({ data, source, origin }) => {
  if (typeof data !== 'string' || source !== frame.contentWindow) return;
  const answer = await window.${hostBinding}(data);
  if (answer) source.postMessage(answer, origin);
});
window.postToAddin = (message) => frame.contentWindow.postMessage(message, new URL(start.src).origin);
document.body.append(frame);
</script></body></html>`;
}
