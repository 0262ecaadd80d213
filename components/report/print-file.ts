/**
 * Prints an HTML file as the browser prints any document: in a frame of its own that is not shown, and is taken away afterwards. The same words are on paper
 * as in the file.
 */
export async function printFile(file: Blob): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  frame.srcdoc = await file.text();
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.querySelector('iframe.print-frame')?.remove();
    document.body.append(frame);
  });
  frame.contentWindow?.print();
}
