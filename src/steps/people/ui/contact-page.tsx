import "./people.css";
import "./contact.css";
import type { ComponentChildren } from "preact";
import { useLocation, useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import safety from "#messages/followup-safety";
import m from "#messages/people";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Contact } from "../schema/contact.ts";
import { Asking } from "./asking.tsx";
import { DoublesByHand } from "./doubles-by-hand.tsx";
import { ErasePerson } from "./erase-person.tsx";
import { HowKnown } from "./how-known.tsx";
import { NameUse } from "./name-use.tsx";
import { Notes } from "./notes.tsx";
import { PeopleNav } from "./people-nav.tsx";
import { Positions } from "./positions.tsx";
import { Suggested } from "./suggested.tsx";
import { Switchboard } from "./switchboard.tsx";
import { Tags } from "./tags.tsx";
import { Timeline } from "./timeline.tsx";
import { sensitivityWarnings } from "./words.ts";

/** One person: who, how known, what next, what was asked, whom they suggested; `children` are what waits of them. */
export function ContactPage({
	next,
	children,
}: {
	/** What is under way with them, in place of asking for a talk. */
	next?: ComponentChildren;
	children?: ComponentChildren;
}) {
	const { params } = useRoute();
	const id = params.id ?? "";
	const contact = useRead(["contact", id], () =>
		read(client.contacts[":id"].$get({ param: { id } })),
	);
	return (
		<Loaded query={contact}>
			{(person) => (
				<>
					<PageHead title={person.label} lead={jobOf(person)}>
						<a class="btn quiet" href="/people">
							{m.back()}
						</a>
					</PageHead>
					<PeopleNav />
					<Tags contact={person} />
					{person.sensitivity ? (
						<p class="note contact-note">
							{sensitivityWarnings[person.sensitivity]}
						</p>
					) : null}
					{children}
					{next === undefined || person.doNotContactAt ? (
						<Next contact={person} />
					) : (
						next
					)}
					{person.name === null ? <Switchboard contact={person} /> : null}
					<div class="contact-columns">
						<HowKnown contact={person} />
						<Positions contact={person} />
					</div>
					<Notes contact={person} key={`notes ${person.id}`} />
					<Asking contact={person} />
					<Suggested contact={person} />
					<NameUse contact={person} />
					<Timeline contactId={person.id} key={`timeline ${person.id}`} />
					<DoublesByHand contact={person} />
					<DoNotContact contact={person} />
					<ErasePerson contact={person} />
				</>
			)}
		</Loaded>
	);
}

/** The job in words; of a person without a name it is the title of the page already. */
function jobOf({ name, title, organization }: Contact): string | undefined {
	if (name === null) return undefined;
	if (title && organization) return m.positionAt({ title, organization });
	return title ?? organization ?? undefined;
}

function Next({ contact }: { contact: Contact }) {
	const { query } = useLocation();
	if (contact.doNotContactAt)
		return <p class="fault contact-note">{m.nextDnc()}</p>;
	const target = query.target ? `&target=${query.target}` : "";
	const ask = `/arrange/new?contact=${contact.id}${target}`;
	return (
		<section class="sheet contact-next">
			<div>
				<h2>{m.nextTitle()}</h2>
				<p>{contact.name === null ? m.nextName() : m.nextTalk()}</p>
			</div>
			<div class="form-acts">
				{contact.name === null ? (
					<a class="btn do" href="#switchboard">
						{m.switchTitle()}
					</a>
				) : (
					<>
						<a class="btn do" href={ask}>
							{m.nextTalkDo()}
						</a>
						<a class="btn quiet" href="#ask">
							{m.nextKnown()}
						</a>
					</>
				)}
			</div>
		</section>
	);
}

function DoNotContact({ contact }: { contact: Contact }) {
	const param = { id: contact.id };
	const at = client.contacts[":id"]["do-not-contact"];
	const set = useWrite((on: boolean) =>
		read(on ? at.$put({ param }) : at.$delete({ param })),
	);
	const isSet = contact.doNotContactAt !== null;
	return (
		<section>
			<h2 class="visually-hidden">{m.moreTitle()}</h2>
			<Fault error={set.error} />
			<div class="form-acts contact-more">
				<button
					type="button"
					class="btn"
					disabled={set.isPending}
					onClick={() => set.mutate(!isSet)}
				>
					{isSet ? m.dncLift() : m.dncSet()}
				</button>
				{isSet ? null : <small>{m.dncSetHint()}</small>}
				<a class="btn quiet" href={`/people/${contact.id}/safety`}>
					{safety.notRight()}
				</a>
			</div>
		</section>
	);
}
