import m from "#messages/people-remember";
import type { RememberedPerson } from "../schema/remember.ts";
import type { Sensitivity } from "../schema.ts";
import { relationWords, ringWords } from "./words.ts";

type Shown = Partial<
	Pick<
		RememberedPerson,
		| "name"
		| "title"
		| "organization"
		| "ring"
		| "relation"
		| "howMet"
		| "note"
		| "occupation"
		| "sensitivity"
	>
> & { email?: string; phone?: string; profile?: string };

const warnings: Record<Sensitivity, string> = {
	"current-boss": m.sensitiveBoss(),
	"ex-partner": m.sensitiveEx(),
	minor: m.sensitiveMinor(),
};

/** How a line was read: each part a chip, so that a mistake is seen at once. */
export function PersonChips({ person }: { person: Shown }) {
	const { ring, relation, occupation, sensitivity } = person;
	return (
		<span class="remember-chips">
			{person.title ? <span class="chip">{person.title}</span> : null}
			{person.organization ? (
				<span class="chip">{person.organization}</span>
			) : null}
			{relation ? (
				<span class="chip plain">{relationWords[relation]}</span>
			) : null}
			{ring && ring !== "unset" ? (
				<span class="chip plain">{ringWords[ring]}</span>
			) : null}
			{[person.howMet, person.email, person.phone, person.profile, person.note]
				.filter((words) => words)
				.map((words) => (
					<span class="chip plain" key={words}>
						{words}
					</span>
				))}
			{sensitivity ? (
				<span class="chip due">{warnings[sensitivity]}</span>
			) : null}
			{occupation && occupation.title !== person.title ? (
				<span class="small">{m.means({ title: occupation.title })}</span>
			) : null}
		</span>
	);
}
