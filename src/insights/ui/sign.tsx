import m from "#messages/insights";
import type { CellKind } from "../rules.ts";

const signs: Record<CellKind, { sign: string; words: () => string }> = {
	supports: { sign: "●", words: m.signSupports },
	contradicts: { sign: "○", words: m.signContradicts },
	both: { sign: "◐", words: m.signBoth },
	heard: { sign: "–", words: m.signHeard },
	asked: { sign: "–", words: m.signAsked },
	"not-asked": { sign: "·", words: m.signNotAsked },
};

/** A sign with its word beside it; the word of "not asked" is for those who can't see the dot. */
export function Sign({ kind }: { kind: CellKind }) {
	const { sign, words } = signs[kind];
	return (
		<span class={`ins-sign ${kind}`}>
			<span aria-hidden="true">{sign}</span>{" "}
			<span class={kind === "not-asked" ? "visually-hidden" : undefined}>
				{words()}
			</span>
		</span>
	);
}
