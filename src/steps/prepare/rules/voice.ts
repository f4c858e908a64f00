import type { Attributed } from "#core/attribution.ts";
import type { PlainDate } from "#core/instant.ts";
import m from "#messages/prepare";

/** Somebody who said something, as they allowed it: the name only of those who are named (METHOD §4, attribution). */
export type Voice = {
	attribution: Attributed["attribution"];
	name?: string;
	title: string | null;
	organization?: string | null;
};

const day = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});

/**
 * When it was said, and by whom. A day beside a nameless voice would lead to whoever was met on that day, so then there is only the year.
 */
export function voiceWords(voice: Voice, heldOn: PlainDate): string {
	const when = day.format(new Date(`${heldOn}T00:00:00Z`));
	const work = [voice.title, voice.organization].filter(Boolean).join(", ");
	switch (voice.attribution) {
		case "named":
			return [when, voice.name, work].filter(Boolean).join(", ");
		case "role-only":
			return [when, work || m.voiceSomebody()].join(", ");
		case "anonymous":
			return [heldOn.slice(0, 4), voice.title || m.voiceSomebody()].join(", ");
	}
}
