import type { ImportFilesView } from "../../src/http/contract.ts";

const BATCH = "holiday-archive";

/**
 * A second import beside the sample's, with one of everything: a run that is there already, a file cut in the middle,
 * what is no training, and many pictures. Tells the id of the import.
 */
export async function tellImports(url: string): Promise<string> {
  const api = `${url}/api/v1`;
  const { files } = (await (
    await fetch(`${api}/imports/runs/1/files?outcome=imported`)
  ).json()) as ImportFilesView;
  const first = files.find(({ path }) => path.endsWith(".fit"));
  const run = new Uint8Array(
    await (await fetch(`${api}/imports/files/${first?.key ?? ""}/original`)).arrayBuffer(),
  );
  const send = (name: string, body: string | Uint8Array<ArrayBuffer>) =>
    fetch(`${api}/uploads?batch=${BATCH}&name=${encodeURIComponent(`holiday/${name}`)}`, {
      method: "POST",
      body,
    });
  await send("watch/again.fit", run);
  await send("watch/cut-off.fit", run.slice(0, 40));
  await send("watch/empty.fit", "");
  await send("notes/plan for spring.txt", "Long run on Sunday");
  for (let count = 1; count <= 24; count += 1) await send(`pictures/lake ${count}.jpg`, "no run");
  const started = await fetch(`${api}/imports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ batch: BATCH }),
  });
  const { import: id } = (await started.json()) as { readonly import: string };
  await (await fetch(`${api}/imports/${id}/events`)).text();
  return id;
}
