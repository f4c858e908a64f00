// How a first message may be: words alone, for the browser as well, which loads no validation.

export const tones = ["warm", "plain", "formal"] as const;
export type Tone = (typeof tones)[number];

/** How the greeting calls them. */
export const addresses = ["first-name", "full-name"] as const;
export type Address = (typeof addresses)[number];

/** What decides the manner of a first message: how the two are connected. */
export const tieKinds = ["known", "introduced", "shared", "stranger"] as const;
export type TieKind = (typeof tieKinds)[number];

export const templateChannels = [
	"email",
	"phone",
	"message",
	"in-person",
	"introduction",
] as const;
export type TemplateChannel = (typeof templateChannels)[number];

/** Networks of a message; `data/networks.ts` says what they take. */
export const networkIds = [
	"linkedin-note",
	"linkedin-note-paid",
	"linkedin-message",
	"linkedin-inmail",
	"xing",
	"messenger",
	"instagram",
	"whatsapp",
	"signal",
	"telegram",
	"sms",
] as const;
export type NetworkId = (typeof networkIds)[number];
