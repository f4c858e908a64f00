import { useEffect } from "preact/hooks";
import { addMonths } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/followup-keep";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { SelectField, TextArea } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { useOwnWords } from "#web/offline/own-words.ts";
import type { KeepMonths } from "../rules/keep-in-touch.ts";
import type { Acquaintance } from "../schema/keep-in-touch.ts";

const often: Record<KeepMonths, () => string> = {
	0: m.often0,
	3: m.often3,
	6: m.often6,
	12: m.often12,
};

const quiet = {
	declined: m.quietDeclined,
	"safety-note": m.quietSafety,
	"do-not-contact": m.quietAsked,
};

/** People to say hello to, counted from the last real contact; and how often, for each. */
export function KeepInTouch() {
	const people = useRead(["keep-in-touch"], () =>
		read(client["keep-in-touch"].$get()),
	);
	const isThere = (people.data?.length ?? 0) > 0;
	useEffect(() => {
		if (isThere && location.hash.startsWith("#keep-"))
			document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}, [isThere]);
	if (!people.data || people.data.length === 0) return null;
	const due = people.data.filter((one) => one.isDue);
	const later = people.data.filter((one) => !one.isDue);
	return (
		<section class="section" id="keep-in-touch">
			<h2>{m.title()}</h2>
			<p class="keep-lead">{due.length > 0 ? m.lead() : m.nobodyDue()}</p>
			<ul class="cards">
				{due.map((one) => (
					<Due key={one.contact.id} person={one} />
				))}
			</ul>
			{later.length > 0 ? (
				<details class="keep-later">
					<summary>{m.others({ count: later.length })}</summary>
					<ul class="follow-rows">
						{later.map((one) => (
							<Later key={one.contact.id} person={one} />
						))}
					</ul>
				</details>
			) : null}
		</section>
	);
}

function Due({ person }: { person: Acquaintance }) {
	const { contact, draft, email, subject } = person;
	const param = { id: contact.id };
	const { text, type, forget } = useOwnWords(
		`greeting/${contact.id}`,
		draft ?? "",
	);
	const wrote = useWrite(
		() =>
			read(
				client.contacts[":id"].greetings.$post({
					param,
					json: { channel: email ? "email" : "message", body: text },
				}),
			),
		forget,
	);
	const snooze = useWrite(() =>
		read(
			client.contacts[":id"]["keep-in-touch"].$put({
				param,
				json: {
					snoozedUntil: addMonths(dateHere(new Date().toISOString()), 1),
				},
			}),
		),
	);
	return (
		<li class="sheet stack" id={`keep-${contact.id}`}>
			<h3>
				<a class="card-link" href={`/people/${contact.id}`}>
					{contact.name}
				</a>
			</h3>
			<p>{knownOf(person)}</p>
			<TextArea
				label={m.text()}
				rows={10}
				maxLength={10_000}
				value={text}
				onInput={(event) => type(event.currentTarget.value)}
			/>
			<Fault error={wrote.error ?? snooze.error} />
			<SendActs
				text={text}
				mailto={email && mailtoLink(email, subject, text)}
				mark={{
					label: m.wrote(),
					onMark: () => wrote.mutate(undefined),
					isPending: wrote.isPending,
				}}
			/>
			<div class="keep-acts">
				<HowOften person={person} />
				<button
					type="button"
					class="btn quiet"
					disabled={snooze.isPending}
					onClick={() => snooze.mutate(undefined)}
				>
					{m.snooze()}
				</button>
			</div>
		</li>
	);
}

function Later({ person }: { person: Acquaintance }) {
	const { contact, dueOn } = person;
	return (
		<li class="follow-row">
			<div>
				<a href={`/people/${contact.id}`}>{contact.name}</a>
				<br />
				<small>
					{person.quiet ? quiet[person.quiet]() : knownOf(person)}
					{dueOn ? ` · ${m.nextOn({ date: fullDate(dueOn) })}` : null}
				</small>
			</div>
			{person.quiet ? null : <HowOften person={person} />}
		</li>
	);
}

function HowOften({ person: { contact, months } }: { person: Acquaintance }) {
	const set = useWrite((chosen: KeepMonths) =>
		read(
			client.contacts[":id"]["keep-in-touch"].$put({
				param: { id: contact.id },
				json: { months: chosen },
			}),
		),
	);
	return (
		<>
			<SelectField
				label={m.often()}
				value={String(months)}
				disabled={set.isPending}
				options={Object.entries(often).map(([value, label]) => ({
					value,
					label: label(),
				}))}
				onChange={(event) =>
					set.mutate(Number(event.currentTarget.value) as KeepMonths)
				}
			/>
			<Fault error={set.error} />
		</>
	);
}

/** When contact was had last, and what was talked about. */
function knownOf({ lastOn, lastKind, talk }: Acquaintance): string {
	return [
		lastOn
			? m.lastContact({ kind: lastKind ?? "", date: fullDate(lastOn) })
			: m.noContact(),
		talk && (lastKind !== "talk" || talk.topic)
			? m.talkedAbout({ date: fullDate(talk.on), topic: talk.topic ?? "none" })
			: "",
		talk?.heard ? m.heard({ text: talk.heard }) : "",
	]
		.filter(Boolean)
		.join(" ");
}
