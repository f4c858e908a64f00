import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import m from "#messages/shell";

/** A native dialog over the page; Escape and the close button both call `onClose`. */
export function Dialog({
	title,
	onClose,
	children,
}: {
	title: string;
	onClose: () => void;
	children: ComponentChildren;
}) {
	const ref = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		const before = document.activeElement;
		ref.current?.showModal();
		return () => {
			// The focus goes back to what opened it, unless it has gone elsewhere by now.
			requestAnimationFrame(() => {
				const isLost = document.activeElement === document.body;
				if (isLost && before instanceof HTMLElement)
					before.focus({ preventScroll: true });
			});
		};
	}, []);
	return (
		<dialog ref={ref} class="dialog" aria-labelledby={id} onClose={onClose}>
			<div class="dialog-head">
				<h2 id={id}>{title}</h2>
				<button
					type="button"
					class="btn quiet"
					onClick={() => ref.current?.close()}
				>
					{m.close()}
				</button>
			</div>
			{children}
		</dialog>
	);
}
