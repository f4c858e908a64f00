import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-remember";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault, Loaded } from "#web/kit/states.tsx";
import type { PersonFields, RememberedPerson } from "../schema/remember.ts";
import type { WaitingLine } from "./line-queue.ts";
import { PersonChips } from "./person-chips.tsx";
import { PersonForm } from "./person-form.tsx";
import type { useLines } from "./use-lines.ts";

type Lines = ReturnType<typeof useLines>;

/** Who was added by lines, the latest first, to correct or take back; above them what still waits or is asked back. */
export function RememberList({ lines }: { lines: Lines }) {
	const added = useRead(["contact", "remembered"], () =>
		read(client.remembered.$get({ query: { limit: "20" } })),
	);
	const asked = lines.lines.filter(({ asked, fault }) => asked || fault);
	const waiting = lines.lines.filter(({ asked, fault }) => !asked && !fault);
	return (
		<section>
			<div class="section-head">
				<h2>{m.listTitle()}</h2>
				<a class="btn quiet" href="/people">
					{m.listAll()}
				</a>
			</div>
			{lines.isFailing && waiting.length > 0 ? (
				<p class="note" role="status">
					{m.waiting({ count: waiting.length })}
				</p>
			) : null}
			<ul class="list" aria-live="polite">
				{asked.map((line) => (
					<AskedBack key={line.id} line={line} lines={lines} />
				))}
				{waiting.toReversed().map((line) => (
					<li key={line.id} class="remember-row">
						<span class="remember-name">{line.text}</span>
						<span class="chip plain">{m.sending()}</span>
					</li>
				))}
			</ul>
			<Loaded query={added}>
				{(people) =>
					people.length === 0 && lines.lines.length === 0 ? (
						<p class="small">
							{m.listEmpty({ example: `“${m.inputExample()}”` })}
						</p>
					) : (
						<ul class="list" aria-live="polite" aria-relevant="additions">
							{people.map((person) => (
								<Added key={person.id} person={person} />
							))}
						</ul>
					)
				}
			</Loaded>
		</section>
	);
}

/** What the server asks before it keeps a line. */
function AskedBack({ line, lines }: { line: WaitingLine; lines: Lines }) {
	const { id, text, asked, fault } = line;
	const settle = (as: WaitingLine["as"]) => () => lines.settle(id, as);
	const same = asked?.outcome === "known" ? asked.same : null;
	const two = asked?.outcome === "two" ? asked.two : null;
	return (
		<li class="note remember-asked">
			<p>
				{fault ??
					(same
						? m.knownAsk({ line: text, label: same.label })
						: two
							? m.twoAsk({ line: text })
							: m.nothingAsk({ line: text }))}
			</p>
			<div class="form-acts">
				{same ? (
					<>
						<button type="button" class="btn" onClick={settle("same")}>
							{m.knownSame()}
						</button>
						<button type="button" class="btn" onClick={settle("another")}>
							{m.knownAnother()}
						</button>
					</>
				) : null}
				{two ? (
					<>
						<button type="button" class="btn" onClick={settle("two")}>
							{m.twoBoth({ one: two[0], other: two[1] })}
						</button>
						<button type="button" class="btn" onClick={settle("one")}>
							{m.twoOne()}
						</button>
					</>
				) : null}
				<button type="button" class="btn quiet" onClick={() => lines.drop(id)}>
					{m.leaveOut()}
				</button>
			</div>
		</li>
	);
}

/** Every field of the form; one that is empty there is emptied. */
const emptied = {
	name: null,
	title: null,
	organization: null,
	relation: null,
	howMet: null,
	note: null,
};

function Added({ person }: { person: RememberedPerson }) {
	const [changing, setChanging] = useState(false);
	const param = { id: person.id };
	const one = client.remembered[":id"];
	const takeBack = useWrite(() => read(one.$delete({ param })));
	const correct = useWrite(
		({ email: _, phone: __, profile: ___, ...said }: PersonFields) =>
			read(one.$patch({ param, json: { ...emptied, ...said } })),
		() => setChanging(false),
	);
	if (changing)
		return (
			<li>
				<PersonForm
					person={person}
					error={correct.error}
					onSave={correct.mutate}
					onCancel={() => setChanging(false)}
				/>
			</li>
		);
	return (
		<li>
			<div class="remember-row">
				<a class="remember-name" href={`/people/${person.id}`}>
					{person.name ?? person.label}
				</a>
				<PersonChips
					person={
						person.name
							? person
							: { ...person, title: null, organization: null }
					}
				/>
				<span class="remember-acts">
					<button
						type="button"
						class="btn quiet"
						aria-label={m.changeOf({ name: person.label })}
						onClick={() => setChanging(true)}
					>
						{m.change()}
					</button>
					<button
						type="button"
						class="btn quiet"
						aria-label={m.takeBackOf({ name: person.label })}
						disabled={takeBack.isPending}
						onClick={() => takeBack.mutate(undefined)}
					>
						{m.takeBack()}
					</button>
				</span>
			</div>
			<Fault error={takeBack.error} />
		</li>
	);
}
