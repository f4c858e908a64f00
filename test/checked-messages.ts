import { checkMessage } from "#steps/arrange/rules/checks.ts";
import type { Checking } from "#steps/arrange/schema/checking.ts";

const checking: Checking = {
	kind: "request",
	connection: "We met at the harbour festival in June.",
	contact: { full: "Priya Nair", given: "Priya", family: "Nair" },
	seekerName: "Sam Okafor",
	names: [],
	standing: null,
	toneInvites: false,
	channel: "email",
	zones: { contact: "Europe/Berlin", seeker: "America/Toronto" },
};

/** What the live checks find in a request that is sound but for these words in its middle. */
export function findingsIn(middle: string): string[] {
	return checkMessage(
		`Dear Priya,\n\nWe met at the harbour festival in June, and you spoke of your work with your team. You know tides. ${middle}\n\nWould you have 20 minutes for a call?\n\nThank you,\nSam`,
		checking,
		"Tides",
	).map(({ code }) => code);
}
