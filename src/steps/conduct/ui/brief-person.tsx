import m from "#messages/conduct";
import people from "#messages/people";
import { fullDate } from "#web/kit/dates.ts";
import { howKnown } from "../rules/how-known.ts";
import type { MeetingBrief } from "../schema/brief.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { endLine, mediumWords, whenLine, workLine } from "./words.ts";

/** On paper the last talk is enough, and one of those who introduced them. */
const EARLIER_ON_PAPER = 1;
const INTRODUCED_ON_PAPER = 1;
const SAID_ON_PAPER = 2;

/** Who one meets, when and where. */
export function BriefPerson({
	brief,
	sheet,
}: {
	brief: MeetingBrief;
	sheet: RunSheet;
}) {
	const { contact } = brief;
	const number = sheet.backupNumber ?? sheet.contactPhone;
	return (
		<section class="sheet stack">
			<h2>{m.briefPerson()}</h2>
			<p>
				<b>{contact.name}</b>
				{workLine(contact) ? <>, {workLine(contact)}</> : null}
				{brief.sinceOn ? (
					<> {m.briefSince({ date: fullDate(brief.sinceOn) })}</>
				) : null}
			</p>
			<p class="onepage-fact">{howKnown(brief)}</p>
			{brief.introducedBy.map((one, at) => (
				<p
					key={one.id}
					class={
						at < INTRODUCED_ON_PAPER ? "onepage-fact" : "onepage-fact off-paper"
					}
				>
					<Introduced by={one} />
				</p>
			))}
			<p>
				{whenLine(sheet)}; {endLine(sheet)}, {mediumWords[sheet.medium]()}
			</p>
			{sheet.place ? <p class="onepage-fact">{sheet.place}</p> : null}
			{number ? <p>{m.briefNumber({ number })}</p> : null}
		</section>
	);
}

type Introducer = MeetingBrief["introducedBy"][number];

/** Paper lies open on a table: there a name that may not be used is left out. */
function Introduced({
	by: { name, suggestedOn, nameUse },
}: {
	by: Introducer;
}) {
	const date = fullDate(suggestedOn);
	if (name === null) return m.briefIntroducedNameless({ date });
	if (nameUse.mayUse)
		return (
			<>
				{m.briefIntroduced({ name, date })} <NameUse use={nameUse} />
			</>
		);
	return (
		<>
			<span class="screen-only">{m.briefIntroduced({ name, date })} </span>
			<span class="print-only">{m.briefIntroducedOnPaper({ date })} </span>
			<NameUse use={nameUse} />
		</>
	);
}

/** How the name of whoever introduced them may be used in this talk. */
function NameUse({ use }: { use: Introducer["nameUse"] }) {
	switch (use.status) {
		case "granted":
			return people.nameUseGranted();
		case "limited":
			return (
				<>
					{use.limits ? people.nameUseLimited({ limits: use.limits }) : null}{" "}
					{use.notBefore
						? people.nameUseNotBefore({ date: fullDate(use.notBefore) })
						: null}
				</>
			);
		case "refused":
			return people.nameUseRefused();
		case "withdrawn":
			return people.nameUseWithdrawn();
		case "not-asked":
			return m.briefNotAsked();
	}
}

export function BriefOrganization({ brief }: { brief: MeetingBrief }) {
	const { organization } = brief;
	if (!organization) return null;
	return (
		<section class="sheet stack">
			<h2>{organization.name}</h2>
			<p class="onepage-fact onepage-long">
				{organization.note ?? m.briefNoOrganizationNote()}
			</p>
			<p class="small screen-only">
				<a href={`/people/organizations/${organization.id}`}>
					{organization.note
						? m.briefChangeOrganization()
						: m.briefNoteOrganization()}
				</a>
			</p>
		</section>
	);
}

/** What they said before: show it, and ask only new things (METHOD step 2, edges). */
export function BriefEarlier({ brief }: { brief: MeetingBrief }) {
	const { earlier } = brief;
	if (earlier.length === 0) return null;
	return (
		<section class="sheet stack">
			<h2>{m.briefEarlier()}</h2>
			<ul class="list">
				{earlier.map((talk, at) => (
					<li
						key={talk.meetingId}
						class={at < EARLIER_ON_PAPER ? undefined : "off-paper"}
					>
						<small>
							{fullDate(talk.heldOn)}
							{talk.target ? <> · {talk.target}</> : null}
						</small>
						{talk.attribution === "named" ? null : (
							<p class="onepage-fact">{m.briefNameless()}</p>
						)}
						{talk.said.map((words, index) => (
							<p
								key={words}
								class={index < SAID_ON_PAPER ? "said" : "said off-paper"}
							>
								{words}
							</p>
						))}
					</li>
				))}
			</ul>
		</section>
	);
}
