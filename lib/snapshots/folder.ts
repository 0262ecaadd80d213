import { type Snapshot, snapshotOf } from './snapshot';

/*
 * Snapshots lie in the origin private file system and not in a database: Chromium keeps all databases of an extension in one place, and empties
 * that without a word when it finds it damaged.
 */

/** Who writes or deletes snapshots waits for this lock. */
export const snapshotLock = 'ascribe-snapshot';

const folderName = 'snapshots';
const unfinished = 'unfinished';

/** As Chromium and Firefox have it; the standard is behind. */
interface Renamed extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** The finished snapshots, newest first. Rejects where the browser keeps no files, as in Firefox's private windows. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const names = await namesIn(await openFolder());
  return names.flatMap((name) => snapshotOf(name) ?? []).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The file of a snapshot as it is exported: JSON under `name`. Rejects where it is gone or damaged. */
export async function openSnapshot(snapshot: Snapshot, name: string): Promise<File> {
  const file = await (await (await openFolder()).getFileHandle(snapshot.name)).getFile();
  const json = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  return new File([json], name, { type: 'application/json', lastModified: Date.parse(snapshot.at) });
}

/** Deletes snapshots; those that are gone already do not matter. */
export async function deleteSnapshots(snapshots: readonly Snapshot[]): Promise<void> {
  const folder = await openFolder();
  for (const { name } of snapshots) await folder.removeEntry(name).catch(() => {});
  announce();
}

/** Deletes every snapshot, and what is left of one that was never finished; one that is just being made is waited for. */
export function deleteAllSnapshots(): Promise<void> {
  return navigator.locks.request(snapshotLock, async () => {
    const folder = await openFolder().catch(() => undefined); // where no files can be kept there are none
    if (!folder) return;
    for (const name of await namesIn(folder)) await folder.removeEntry(name);
    announce();
  });
}

/** Deletes what is left of snapshots whose window was closed before they were finished. */
export async function deleteUnfinished(): Promise<void> {
  const folder = await openFolder();
  for (const name of await namesIn(folder)) if (!snapshotOf(name)) await folder.removeEntry(name).catch(() => {});
}

/**
 * Writes a file of a text that comes in pieces, compressed. It has another name until it is whole, so that one cut off never counts; `nameOf` is asked
 * for its own once all pieces are there. Rejects with what `pieces` throws, and where there is no room; then nothing is left.
 */
export async function writeSnapshot(pieces: AsyncIterable<string>, nameOf: () => string): Promise<void> {
  const folder = await openFolder();
  const file = (await folder.getFileHandle(unfinished, { create: true })) as Renamed;
  try {
    const gzip = new CompressionStream('gzip');
    const written = gzip.readable.pipeTo(await file.createWritable());
    written.catch(() => {}); // told by what waits for it below
    await feed(pieces, gzip.writable);
    await written;
    await file.move(nameOf());
    announce();
  } catch (error) {
    await deleteUnfinished();
    throw error;
  }
}

const channelName = 'ascribe-snapshots';

/** Tells every window, this one too, that there are other snapshots now. */
function announce(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back whenever there are other snapshots, in whichever window that was seen to; gives back what stops it. */
export function watchSnapshots(changed: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', changed);
  return () => channel.close();
}

const pieceSize = 500_000; // UTF-16 units at a time

async function feed(pieces: AsyncIterable<string>, to: WritableStream<BufferSource>): Promise<void> {
  const writer = to.getWriter();
  const encoder = new TextEncoder();
  try {
    let text = '';
    for await (const piece of pieces) {
      text += piece;
      if (text.length < pieceSize) continue;
      await writer.write(encoder.encode(text));
      text = '';
    }
    await writer.write(encoder.encode(text));
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}
