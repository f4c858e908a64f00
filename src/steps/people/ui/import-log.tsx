import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-import";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { Fault, Loaded } from "#web/kit/states.tsx";
import type { ImportItem, Undoing } from "../schema/undo.ts";
import { kindWord } from "./import-kind.ts";

const SHOWN_KEPT = 12;

/** What was brought in so far; each can be undone as a whole. */
export function ImportLog() {
	const imports = useRead(["import"], () => read(client.imports.$get()));
	const [asked, setAsked] = useState<ImportItem | null>(null);
	const [undone, setUndone] = useState<Undoing | null>(null);
	const items = imports.data?.items ?? [];
	if (items.length === 0) return null;
	return (
		<section>
			<h2>{m.logTitle()}</h2>
			{undone ? (
				<p class="done-note" role="status">
					{m.undone({ ...undone, kept: undone.keptCount })}
				</p>
			) : null}
			<ul class="list">
				{items.map((item) => (
					<li key={item.id} class="import-line">
						<div>
							<p class="import-line-name">{item.file || kindWord(item.kind)}</p>
							<p class="small">
								{[
									kindWord(item.kind),
									fullDate(dateHere(item.importedAt)),
									item.undone
										? m.logUndone(item.undone)
										: m.logCounts({ ...item, leftOut: item.skipped }),
								].join(" · ")}
							</p>
						</div>
						{item.undoneAt ? (
							<span class="chip plain">{m.isUndone()}</span>
						) : (
							<button type="button" class="btn" onClick={() => setAsked(item)}>
								{m.undo()}
								<span class="visually-hidden">: {item.file}</span>
							</button>
						)}
					</li>
				))}
			</ul>
			{asked ? (
				<UndoDialog
					item={asked}
					onClose={() => setAsked(null)}
					onUndone={(result) => {
						setUndone(result);
						setAsked(null);
					}}
				/>
			) : null}
		</section>
	);
}

function UndoDialog({
	item,
	onClose,
	onUndone,
}: {
	item: ImportItem;
	onClose: () => void;
	onUndone: (result: Undoing) => void;
}) {
	const param = { id: item.id };
	const undo = useWrite(
		() => read(client.imports[":id"].undoing.$post({ param })),
		onUndone,
	);
	// Once it is undone there is nothing left to foresee.
	const enabled = !undo.isPending && !undo.isSuccess;
	const preview = useRead(
		["import", item.id, "undoing"],
		() => read(client.imports[":id"].undoing.$get({ param })),
		{ enabled },
	);
	return (
		<Dialog title={m.undoTitle({ file: item.file })} onClose={onClose}>
			<Loaded query={preview}>
				{(would) => (
					<div class="stack">
						<p>{m.undoRemoves({ count: would.removed })}</p>
						{would.restored > 0 ? (
							<p>{m.undoRestores({ count: would.restored })}</p>
						) : null}
						<Kept would={would} />
						<Fault error={undo.error} />
						<div class="form-acts">
							<button
								type="button"
								class="btn do"
								disabled={undo.isPending}
								onClick={() => undo.mutate(undefined)}
							>
								{undo.isPending ? m.undoing() : m.undoDo()}
							</button>
							<button type="button" class="btn quiet" onClick={onClose}>
								{m.undoNot()}
							</button>
						</div>
					</div>
				)}
			</Loaded>
		</Dialog>
	);
}

/** Who stays, and why. */
function Kept({ would }: { would: Undoing }) {
	if (would.keptCount === 0) return null;
	const more = would.keptCount - Math.min(would.kept.length, SHOWN_KEPT);
	return (
		<div>
			<p>{m.undoKeeps({ count: would.keptCount })}</p>
			<ul class="list">
				{would.kept.slice(0, SHOWN_KEPT).map(({ id, label, why }) => (
					<li key={id}>
						<b>{label}</b> <span class="small">{why.join("; ")}</span>
					</li>
				))}
			</ul>
			{more > 0 ? <p class="small">{m.undoMore({ count: more })}</p> : null}
		</div>
	);
}
