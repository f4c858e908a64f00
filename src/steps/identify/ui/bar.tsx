import "./bar.css";

/** A share as a bar; the number stands beside it, so the picture is for the eye alone. `share` is 0 to 1. */
export function Bar({ share }: { share: number }) {
	return (
		<svg
			class="idf-bar"
			viewBox="0 0 100 8"
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			<rect class="ground" width="100" height="8" />
			<rect class="share" width={share * 100} height="8" />
		</svg>
	);
}
