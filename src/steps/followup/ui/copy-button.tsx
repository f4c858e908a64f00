import { useState } from "preact/hooks";
import m from "#messages/followup";

/** Copies a text, and says that it did. */
export function CopyButton({ text }: { text: string }) {
	const [copied, setCopied] = useState(false);
	return (
		<button
			type="button"
			class="btn"
			onClick={() =>
				navigator.clipboard.writeText(text).then(() => {
					setCopied(true);
					setTimeout(() => setCopied(false), 3_000);
				})
			}
		>
			<span aria-live="polite">{copied ? m.copied() : m.copy()}</span>
		</button>
	);
}
