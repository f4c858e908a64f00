import { compareInstants, instantFromMillis } from "#core/instant.ts";
import type { ContactLinks } from "../schema/contact-link.ts";
import type { PublicLinkRow } from "../store/public-link.ts";

export function presentLinks(
	links: readonly PublicLinkRow[],
	{ publicUrl, now }: { publicUrl?: string | undefined; now: string },
): ContactLinks {
	const utc = (instant: string) => instantFromMillis(Date.parse(instant));
	return {
		publicUrl: publicUrl ?? null,
		links: links.map(({ id, madeAt, expiresAt }) => ({
			id,
			madeAt: utc(madeAt),
			expiresAt: utc(expiresAt),
			expired: compareInstants(utc(expiresAt), now) <= 0,
		})),
	};
}
