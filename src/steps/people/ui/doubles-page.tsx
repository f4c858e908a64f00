import "./doubles.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-doubles";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { Empty, Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { DoubleList, Merge } from "../schema/double.ts";
import { Merges } from "./doubles-merges.tsx";
import { DoublePair, type PairChoice } from "./doubles-pair.tsx";
import { PeopleNav } from "./people-nav.tsx";

/** Pairs that may be one person, one after the other, the surest first; and what was joined before. */
export function DoublesPage() {
	const doubles = useRead(
		["doubles"],
		() => read(client.doubles.$get({ query: { limit: "100" } })),
		{ againWhile: ({ looking }) => looking },
	);
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<PeopleNav />
			<Loaded query={doubles}>
				{(list) => (
					<>
						<Searched {...list} />
						<Pairs {...list} />
					</>
				)}
			</Loaded>
			<Merges />
		</>
	);
}

/** When everybody was looked through, or that they are being looked through now. */
function Searched({ items, looking, searchedAt }: DoubleList) {
	const when = searchedAt && clock(searchedAt);
	const text = looking
		? when && items.length > 0 && m.lookingSince({ when })
		: when && m.lookedAt({ when });
	return (
		<p class="small double-searched" role="status">
			{text}
		</p>
	);
}

/** "25 Nov 2026, 16:05", where the device is. */
function clock(instant: string): string {
	const time = new Date(instant).toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
	return m.when({ day: fullDate(dateHere(instant)), time });
}

interface Said {
	text: string;
	merge: Merge | null;
}

function Pairs({ open, items, looking }: DoubleList) {
	const [later, setLater] = useState<readonly string[]>([]);
	const [said, setSaid] = useState<Said | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const decide = useWrite(
		({ id, ...json }: PairChoice & { id: string }) =>
			read(client.doubles[":id"].verdict.$post({ param: { id }, json })),
		({ merge }) =>
			setSaid({
				text: merge ? m.doneSame({ kept: merge.kept.label }) : m.doneTwo(),
				merge,
			}),
	);
	const undo = useWrite(
		(id: string) => read(client.merges[":id"].$delete({ param: { id } })),
		({ kept, merged }) =>
			setSaid({
				text: m.undone({ kept: kept.label, merged: merged.label }),
				merge: null,
			}),
	);
	const left = items.filter(({ id }) => !later.includes(id));
	const [pair] = left;
	const shown = pair?.id;
	// After an answer, whoever works by keyboard or ear stands at the next pair.
	const before = useRef(shown);
	useEffect(() => {
		if (before.current !== undefined && before.current !== shown)
			heading.current?.focus();
		before.current = shown;
	}, [shown]);
	return (
		<>
			<div role="status">
				{said ? (
					<div class="note double-done">
						<p>{said.text}</p>
						{said.merge ? (
							<>
								<a class="btn quiet" href={`/people/${said.merge.kept.id}`}>
									{m.openContact({ name: said.merge.kept.label })}
								</a>
								<button
									type="button"
									class="btn"
									disabled={undo.isPending}
									onClick={() => said.merge && undo.mutate(said.merge.id)}
								>
									{m.undo()}
								</button>
							</>
						) : null}
					</div>
				) : null}
			</div>
			<Fault error={decide.error ?? undo.error} />
			{pair ? (
				<section class="sheet">
					<h2 ref={heading} tabIndex={-1}>
						{m.open({ count: open })}
					</h2>
					<DoublePair
						key={pair.id}
						pair={pair}
						busy={decide.isPending}
						onDecide={(choice) => decide.mutate({ id: pair.id, ...choice })}
						onLater={() => setLater([...later, pair.id])}
					/>
				</section>
			) : later.length > 0 ? (
				<section class="sheet empty stack">
					<p>{m.allLater()}</p>
					<div class="row">
						<button type="button" class="btn" onClick={() => setLater([])}>
							{m.again()}
						</button>
					</div>
				</section>
			) : looking ? (
				<section class="sheet empty stack" role="status">
					<h2>{m.lookingTitle()}</h2>
					<p>{m.lookingBody()}</p>
				</section>
			) : (
				<Empty title={m.emptyTitle()} body={m.emptyBody()}>
					<a class="btn" href="/people/import">
						{m.emptyDo()}
					</a>
				</Empty>
			)}
		</>
	);
}
