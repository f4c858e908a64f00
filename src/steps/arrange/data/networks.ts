import type { NetworkId } from "../rules/manner.ts";

export interface Network {
	id: NetworkId;
	/** A proper name, the same in every language. */
	name: string;
	/** Most letters of one message, spaces counted; null where none is published. */
	most: number | null;
	/** When and where it was looked up; networks change their limits without a word. */
	lookedUpOn: string;
	source: string;
}

const help = "the network's help pages, and guides that quote them";

/**
 * The usual networks and the most letters that a first message may have. Where published figures differ, the lower one.
 */
export const networks: readonly Network[] = [
	{
		id: "linkedin-note",
		name: "LinkedIn, note with an invitation",
		most: 200,
		lookedUpOn: "2026-11-25",
		source: `${help}: 200 without a paid plan`,
	},
	{
		id: "linkedin-note-paid",
		name: "LinkedIn, note with an invitation (paid plan)",
		most: 300,
		lookedUpOn: "2026-11-25",
		source: `${help}: 300 with a paid plan`,
	},
	{
		id: "linkedin-message",
		name: "LinkedIn, message",
		most: 3000,
		lookedUpOn: "2026-11-25",
		source: `${help}: 3,000 to 8,000`,
	},
	{
		id: "linkedin-inmail",
		name: "LinkedIn, InMail",
		most: 1900,
		lookedUpOn: "2026-11-25",
		source: help,
	},
	{
		id: "xing",
		name: "Xing",
		most: null,
		lookedUpOn: "2026-11-25",
		source: "none found",
	},
	{
		id: "messenger",
		name: "Facebook Messenger",
		most: 1000,
		lookedUpOn: "2026-11-25",
		source: `${help}: 1,000 to 20,000`,
	},
	{
		id: "instagram",
		name: "Instagram",
		most: 1000,
		lookedUpOn: "2026-11-25",
		source: help,
	},
	{
		id: "whatsapp",
		name: "WhatsApp",
		most: null,
		lookedUpOn: "2026-11-25",
		source: "so high (65,536) that no message of ours meets it",
	},
	{
		id: "signal",
		name: "Signal",
		most: null,
		lookedUpOn: "2026-11-25",
		source: "none found",
	},
	{
		id: "telegram",
		name: "Telegram",
		most: 4096,
		lookedUpOn: "2026-11-25",
		source: help,
	},
	{
		id: "sms",
		name: "SMS",
		most: 160,
		lookedUpOn: "2026-11-25",
		source: "GSM 03.38: 160 plain letters, 70 of any other",
	},
];
