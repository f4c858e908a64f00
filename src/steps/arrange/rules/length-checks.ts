import { AIM_WORDS, countWords, MOST_WORDS } from "#core/word-count.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Checking } from "../schema/checking.ts";
import { advice, type Check, type Fix, fault } from "./check.ts";
import { shorten } from "./edits.ts";
import { countIn, networkOf } from "./networks.ts";
import { withoutOffer } from "./offered-times.ts";

/** Times on offer are read at a glance, and don't count. */
const wordsOf = (text: string) => countWords(withoutOffer(text));

/** At most 100 words, 75 read better (METHOD step 4). What is spoken is measured in seconds, elsewhere. */
export function checkLength(text: string): Check[] {
	const count = wordsOf(text);
	const facts = { count, most: MOST_WORDS, aim: AIM_WORDS };
	const fix = shorter(text, (left) => wordsOf(left) <= MOST_WORDS);
	const toAim = shorter(text, (left) => wordsOf(left) <= AIM_WORDS);
	const reason = w.whyShort();
	const hint = w.hintShort();
	if (count > MOST_WORDS)
		return [fault("too-long", m.checkTooLong(facts), { reason, fix, hint })];
	if (count > AIM_WORDS)
		return [advice("long", m.checkLong(facts), { reason, fix: toAim, hint })];
	return [];
}

/** What the network cuts off is not read (limits in `data/networks.ts`). */
export function checkNetworkLimit(text: string, checking: Checking): Check[] {
	const network = networkOf(checking.network);
	if (!network) return [];
	const { count, most } = countIn(network, text);
	if (most === null || count <= most) return [];
	const fits = (left: string) => {
		const now = countIn(network, left);
		return now.most === null || now.count <= now.most;
	};
	return [
		fault(
			"over-limit",
			w.checkOverLimit({ count, most, network: network.name }),
			{
				reason: w.whyOverLimit({ network: network.name }),
				fix: shorter(text, fits),
				hint: w.hintOverLimit({ over: count - most }),
			},
		),
	];
}

function shorter(text: string, fits: (text: string) => boolean): Fix | null {
	const left = shorten(text, fits);
	return left === null
		? null
		: { label: w.fixShorten({ count: countWords(left) }), text: left };
}
