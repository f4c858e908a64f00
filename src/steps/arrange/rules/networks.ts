import { type Network, networks } from "../data/networks.ts";

export function networkOf(id: string | null | undefined): Network | null {
	return networks.find((one) => one.id === id) ?? null;
}

// The letters of a plain text message (GSM 03.38); with any other letter every one takes two bytes.
const PLAIN =
	/^[\n\r @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[\]~|€]*$/u;
const SMS_UNICODE = 70;

/** How long a text is as the network counts it, and the most that it takes; null: no limit is known. */
export function countIn(
	network: Network,
	text: string,
): { count: number; most: number | null } {
	// JavaScript's length is what these networks count: a picture letter is two.
	const count = text.trim().length;
	const isWide = network.id === "sms" && !PLAIN.test(text);
	return { count, most: isWide ? SMS_UNICODE : network.most };
}
