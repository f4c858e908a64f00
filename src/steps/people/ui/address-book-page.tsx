import "./address-book.css";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-address-book";
import { client, useRead, useWrite } from "#web/api.ts";
import { LeaveServer, NewPassword } from "#web/kit/server-kept.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { AddressBook, SyncCounts } from "../schema/address-book.ts";
import { ConnectAddressBook } from "./address-book-connect.tsx";
import { CardQuestions } from "./card-questions.tsx";
import { PeopleNav } from "./people-nav.tsx";

const loadBooks = () => read(client["address-books"].$get());

/** Address books on a server: connect one, see how it stands, sync it, answer what only a person can decide. */
export function AddressBookPage() {
	const books = useRead(["address-books"], loadBooks);
	const [isAdding, setAdding] = useState(false);
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<PeopleNav />
			<Loaded query={books}>
				{(found) => (
					<div class="stack abk">
						<CardQuestions />
						{found.map((book) => (
							<BookCard key={book.id} book={book} />
						))}
						{found.length === 0 || isAdding ? (
							<ConnectAddressBook
								isFirst={found.length === 0}
								onDone={() => setAdding(false)}
							/>
						) : (
							<div class="row">
								<button
									type="button"
									class="btn"
									onClick={() => setAdding(true)}
								>
									{m.connectAnother()}
								</button>
							</div>
						)}
					</div>
				)}
			</Loaded>
		</>
	);
}

/** What went wrong is kept with the book: it is read again then too. */
function useSync(id: string) {
	const cache = useQueryClient();
	return useWrite(async () => {
		const param = { id };
		try {
			return await read(client["address-books"][":id"].syncs.$post({ param }));
		} catch (error) {
			await cache.invalidateQueries({ queryKey: ["address-books"] });
			throw error;
		}
	});
}

function BookCard({ book }: { book: AddressBook }) {
	const { id } = book;
	const [isLeaving, setLeaving] = useState(false);
	const sync = useSync(id);
	const change = useWrite(
		(json: { isScheduled?: boolean; takesNew?: boolean }) =>
			read(client["address-books"][":id"].$patch({ param: { id }, json })),
	);
	return (
		<section class="sheet stack" aria-labelledby={`book-${id}`}>
			<div class="abk-head">
				<div>
					<h2 id={`book-${id}`}>{book.name}</h2>
					<p class="small abk-place">
						{m.place({ user: book.user, server: book.server })}
					</p>
				</div>
				{book.needsPassword ? null : (
					<button
						type="button"
						class="btn do"
						disabled={sync.isPending}
						onClick={() => sync.mutate(undefined)}
					>
						{sync.isPending ? m.syncing() : m.syncNow()}
					</button>
				)}
			</div>
			<Standing book={book} />
			{book.needsPassword ? <NewPasswordOf id={id} /> : null}
			{sync.data ? (
				<p class="done-note" role="status">
					{countsSentence(sync.data)}
				</p>
			) : null}
			{/* What is wrong with the book itself is said above already. */}
			{book.fault ? null : <Fault error={sync.error} />}
			<div class="abk-choices">
				<label class="check">
					<input
						type="checkbox"
						checked={book.isScheduled}
						onChange={(event) =>
							change.mutate({ isScheduled: event.currentTarget.checked })
						}
					/>
					{m.scheduled()}
				</label>
				{book.mayWrite ? (
					<label class="check">
						<input
							type="checkbox"
							checked={book.takesNew}
							onChange={(event) =>
								change.mutate({ takesNew: event.currentTarget.checked })
							}
						/>
						{m.takesNew()}
					</label>
				) : (
					<p class="small">{m.readOnly()}</p>
				)}
			</div>
			<p class="small">{m.privacy()}</p>
			<Fault error={change.error} />
			<div class="row">
				<button
					type="button"
					class="btn quiet"
					onClick={() => setLeaving(true)}
				>
					<span>
						{m.disconnect()}
						<span class="visually-hidden">: {book.name}</span>
					</span>
				</button>
			</div>
			{isLeaving ? (
				<LeaveDialog book={book} onClose={() => setLeaving(false)} />
			) : null}
		</section>
	);
}

/** How the book stands: when it was synced, what came of it, what is wrong and when it is tried again. */
function Standing({ book }: { book: AddressBook }) {
	const { fault, lastSyncedAt, nextSyncAt, lastResult } = book;
	return (
		<>
			{fault ? (
				<p class="fault" role="alert">
					{fault.sentence}
					{nextSyncAt ? ` ${m.nextTry({ at: clock(nextSyncAt) })}` : ""}
				</p>
			) : null}
			<dl class="abk-facts">
				<div>
					<dt>{m.inStep()}</dt>
					<dd>{m.people({ count: book.linked })}</dd>
				</div>
				<div>
					<dt>{m.lastSync()}</dt>
					<dd>{lastSyncedAt ? clock(lastSyncedAt) : m.notYet()}</dd>
				</div>
				{!fault && nextSyncAt && lastSyncedAt ? (
					<div>
						<dt>{m.nextSync()}</dt>
						<dd>{clock(nextSyncAt)}</dd>
					</div>
				) : null}
			</dl>
			{lastResult ? (
				<p>{m.lastChange({ what: countsSentence(lastResult) })}</p>
			) : null}
			{book.leftOut > 0 ? (
				<p class="small">{m.leftOut({ count: book.leftOut })}</p>
			) : null}
			{book.faults > 0 ? (
				<p class="note">{m.faults({ count: book.faults })}</p>
			) : null}
		</>
	);
}

function NewPasswordOf({ id }: { id: string }) {
	const sync = useSync(id);
	const save = useWrite(async (password: string) => {
		const param = { id };
		const json = { password };
		await read(client["address-books"][":id"].$patch({ param, json }));
		return sync.mutateAsync(undefined).catch(() => null);
	});
	return (
		<NewPassword
			id={id}
			isPending={save.isPending}
			submitLabel={save.isPending ? m.syncing() : m.saveAndSync()}
			onSubmit={save.mutate}
		/>
	);
}

function LeaveDialog({
	book: { id, name, server },
	onClose,
}: {
	book: AddressBook;
	onClose: () => void;
}) {
	const leave = useWrite(
		() => read(client["address-books"][":id"].$delete({ param: { id } })),
		onClose,
	);
	return (
		<LeaveServer
			title={m.disconnectTitle({ name })}
			body={m.disconnectBody({ server })}
			label={m.disconnect()}
			leave={leave}
			onClose={onClose}
		/>
	);
}

/** What a sync did, in the order of what matters to a person; "nothing" is an answer too. */
function countsSentence(counts: SyncCounts): string {
	const parts = [
		counts.added && m.didAdd({ count: counts.added }),
		counts.merged && m.didMerge({ count: counts.merged }),
		counts.changedHere && m.didChangeHere({ count: counts.changedHere }),
		counts.changedThere && m.didChangeThere({ count: counts.changedThere }),
		counts.putThere && m.didPut({ count: counts.putThere }),
		counts.asked && m.didAsk({ count: counts.asked }),
	].filter((part) => typeof part === "string");
	return parts.length === 0 ? m.didNothing() : `${parts.join("; ")}.`;
}

/** "today, 16:05", or "24 Nov, 16:05": the zone is that of the device, as everything here is. */
function clock(instant: string): string {
	const at = new Date(instant);
	const time = at.toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
	const isToday = at.toDateString() === new Date().toDateString();
	if (isToday) return m.todayAt({ time });
	const day = at.toLocaleDateString("en-GB", {
		day: "numeric",
		month: "short",
	});
	return m.dayAt({ day, time });
}
