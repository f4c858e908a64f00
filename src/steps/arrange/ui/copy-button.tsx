import { useState } from "preact/hooks";
import m from "#messages/arrange";

/** Copies a text, and says so. Where the clipboard is closed to pages, the text is selected and copied the old way. */
export function CopyButton({
	text,
	disabled,
	isFirst,
	onCopied,
}: {
	text: string;
	disabled?: boolean;
	/** It is the one filled button. */
	isFirst?: boolean;
	onCopied?: () => void;
}) {
	const [done, setDone] = useState(false);
	const copy = async () => {
		await copyText(text);
		setDone(true);
		onCopied?.();
		setTimeout(() => setDone(false), 3000);
	};
	return (
		<button
			type="button"
			class={isFirst ? "btn do" : "btn"}
			disabled={disabled}
			onClick={copy}
		>
			<span aria-live="polite">{done ? m.copied() : m.copy()}</span>
		</button>
	);
}

async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		const area = document.createElement("textarea");
		area.value = text;
		document.body.append(area);
		area.select();
		document.execCommand("copy");
		area.remove();
	}
}
