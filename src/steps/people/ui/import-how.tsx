import m from "#messages/people-import";

/** Where such files come from; the steps of each place. */
export function ImportHow({ isOpen }: { isOpen: boolean }) {
	const ways: [string, string[]][] = [
		[m.howLinkedIn(), [m.howLinkedIn1(), m.howLinkedIn2(), m.howLinkedIn3()]],
		[m.howGoogle(), [m.howGoogle1(), m.howGoogle2()]],
		[m.howOutlook(), [m.howOutlook1(), m.howOutlook2(), m.howOutlook3()]],
		[m.howPhone(), [m.howPhone1(), m.howPhone2(), m.howPhone3()]],
		[m.howShare(), [m.howShare1(), m.howShare2(), m.howShare3()]],
		[m.howTable(), [m.howTable1(), m.howTable2()]],
	];
	return (
		<section>
			<h2>{m.howTitle()}</h2>
			{ways.map(([title, steps], at) => (
				<details key={title} class="import-how" open={isOpen && at === 0}>
					<summary>{title}</summary>
					<ol class="import-steps">
						{steps.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
				</details>
			))}
			<p class="small import-kept">{m.whatIsKept()}</p>
		</section>
	);
}
