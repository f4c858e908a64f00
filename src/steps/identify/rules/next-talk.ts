/** What is known of a live target when the next talk is chosen. */
export interface TargetEvidence {
	targetId: string;
	label: string;
	/** -1 to 1; null where the fit can't be told. */
	fit: number | null;
	/** People who told about it in talks that took place. */
	heard: number;
	/** Each doubt with how many talks spoke for and against it. */
	doubts: readonly { supports: number; contradicts: number }[];
}

export interface NextTalk extends TargetEvidence {
	/** 0 to 1: how much a talk would teach. */
	value: number;
	openDoubts: number;
	/** Whether people disagree on some doubt. */
	isSplit: boolean;
	/** Whether no other target fits better. */
	isBestFit: boolean;
}

/** How uncertainty is made up: few people heard, doubts without an answer, people who disagree. */
const SHARES = { thin: 0.6, open: 0.25, split: 0.15 };
/** A target of one's own words has no fit; it is taken as middling. */
const UNKNOWN_FIT = 0.5;

/**
 * Which talk would teach most next: the targets by fit (moved to 0 to 1) times uncertainty, highest first, ties in
 * the order given. Uncertainty falls with every person heard (1, 1/2, 1/3 …), rises with the share of doubts that
 * nobody spoke to, and with how evenly people disagree. So more agreeing evidence never raises a target, and a better
 * fit never lowers it.
 */
export function rankNextTalks(targets: readonly TargetEvidence[]): NextTalk[] {
	const bestFit = Math.max(-2, ...targets.map(({ fit }) => fit ?? -2));
	return targets
		.map((target) => {
			const { fit, heard, doubts } = target;
			const open = doubts.filter(
				({ supports, contradicts }) => supports + contradicts === 0,
			).length;
			const split = doubts.reduce(
				(most, { supports, contradicts }) =>
					Math.max(
						most,
						(2 * Math.min(supports, contradicts)) /
							Math.max(1, supports + contradicts),
					),
				0,
			);
			const uncertainty =
				SHARES.thin / (1 + heard) +
				SHARES.open * (doubts.length === 0 ? 1 : open / doubts.length) +
				SHARES.split * split;
			return {
				...target,
				value: (fit === null ? UNKNOWN_FIT : (fit + 1) / 2) * uncertainty,
				openDoubts: open,
				isSplit: split > 0,
				isBestFit: fit !== null && fit === bestFit,
			};
		})
		.sort((a, b) => b.value - a.value);
}
