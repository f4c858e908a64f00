import m from "#messages/prepare";

/** The class of an entry that is left to the screen; none where it has its place on paper. */
export const paperClass = (index: number, most: number) =>
	index < most ? undefined : "off-paper";

/** On paper: how much there is beside what fits. */
export function MoreOnScreen({ count }: { count: number }) {
	return count > 0 ? (
		<p class="print-only small">{m.moreOnScreen({ count })}</p>
	) : null;
}
