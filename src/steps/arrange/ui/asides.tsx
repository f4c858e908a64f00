import w from "#messages/arrange-writing";
import type { Draft } from "../schema/approach.ts";

/** What one has ready beside the message: said or done only if it comes to that. */
export function Asides({ asides }: Pick<Draft, "asides">) {
	if (asides.length === 0) return null;
	return (
		<section class="sheet stack" aria-labelledby="asides-title">
			<h2 id="asides-title">{w.asidesTitle()}</h2>
			<div class="arrange-asides">
				{asides.map(({ heading, lines, isSteps, note }) => (
					<div key={heading}>
						<h3>
							{heading}
							{note ? <small class="num"> {note}</small> : null}
						</h3>
						{isSteps ? (
							<ol>
								{lines.map((line) => (
									<li key={line}>{line}</li>
								))}
							</ol>
						) : (
							<p class={lines.length > 1 ? "arrange-card" : "arrange-said"}>
								{lines.join("\n")}
							</p>
						)}
					</div>
				))}
			</div>
		</section>
	);
}
