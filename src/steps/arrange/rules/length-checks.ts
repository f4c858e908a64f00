import { AIM_WORDS, countWords, MOST_WORDS } from "#core/word-count.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Checking } from "../schema/checking.ts";
import { advice, type Check, type Fix, fault } from "./check.ts";
import { saysConnection } from "./content-checks.ts";
import { countIn, networkOf } from "./networks.ts";
import { withoutOffer } from "./offered-times.ts";
import { type Limit, shorten } from "./shorten.ts";

/** Times on offer are read at a glance, and don't count. */
const wordsOf = (text: string) => countWords(withoutOffer(text));

/** At most 100 words, 75 read better (METHOD step 4). What is spoken is measured in seconds, elsewhere. */
export function checkLength(text: string, checking: Checking): Check[] {
	const count = wordsOf(text);
	const facts = { count, most: MOST_WORDS, aim: AIM_WORDS };
	const to = (most: number) => ({
		reason: w.whyShort(),
		fix: shorter(text, checking, { over: (left) => wordsOf(left) - most }),
		hint: w.hintShort(),
	});
	if (count > MOST_WORDS)
		return [fault("too-long", m.checkTooLong(facts), to(MOST_WORDS))];
	if (count > AIM_WORDS)
		return [advice("long", m.checkLong(facts), to(AIM_WORDS))];
	return [];
}

/** What the network cuts off is not read (limits in `data/networks.ts`). */
export function checkNetworkLimit(text: string, checking: Checking): Check[] {
	const network = networkOf(checking.network);
	if (!network) return [];
	const { count, most } = countIn(network, text);
	if (most === null || count <= most) return [];
	const over = (left: string) => {
		const now = countIn(network, left);
		return now.most === null ? 0 : now.count - now.most;
	};
	return [
		fault(
			"over-limit",
			w.checkOverLimit({ count, most, network: network.name }),
			{
				reason: w.whyOverLimit({ network: network.name }),
				fix: shorter(text, checking, { over, mayBeBare: true }),
				hint: w.hintOverLimit({ over: count - most }),
			},
		),
	];
}

function shorter(
	text: string,
	checking: Checking,
	limit: Omit<Limit, "connects">,
): Fix | null {
	const left = shorten(text, {
		...limit,
		connects: (sentence) => saysConnection(sentence, checking),
	});
	return left === null
		? null
		: { label: w.fixShorten({ count: wordsOf(left) }), text: left };
}
