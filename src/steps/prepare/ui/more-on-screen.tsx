import m from "#messages/prepare";

/** On paper: how much there is beside what fits. */
export function MoreOnScreen({ count }: { count: number }) {
	return count > 0 ? (
		<p class="print-only small">{m.moreOnScreen({ count })}</p>
	) : null;
}
