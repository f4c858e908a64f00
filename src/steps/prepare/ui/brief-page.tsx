import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { nextStep } from "../rules/preparation.ts";
import { Doubts } from "./doubts.tsx";
import { Findings } from "./findings.tsx";
import { QuestionSetSection } from "./question-set-section.tsx";
import "./prepare.css";

/** The brief of one target: what one wonders, what one has read, what one will ask. It prints on one page. */
export function BriefPage() {
	const { targetId = "" } = useRoute().params;
	const param = { id: targetId };
	const at = client.targets[":id"];
	const target = useRead(["target", targetId], () => read(at.$get({ param })));
	const doubts = useRead(["hypothesis", targetId], () =>
		read(at.hypotheses.$get({ param })),
	);
	const findings = useRead(["finding", targetId], () =>
		read(at.findings.$get({ param })),
	);
	const set = useRead(["question-set", targetId], () =>
		read(at["question-set"].$get({ param })),
	);
	return (
		<Loaded query={target}>
			{({ label, reason }) => (
				<>
					<PageHead title={label} lead={reason ?? m.briefLead()}>
						<button type="button" class="btn" onClick={() => print()}>
							{m.print()}
						</button>
						<a class="btn quiet" href="/prepare">
							{m.backToAll()}
						</a>
					</PageHead>
					<Loaded query={doubts}>
						{(wondered) => (
							<Loaded query={findings}>
								{(found) => (
									<Loaded query={set}>
										{(questions) => {
											const next = nextStep({
												hypotheses: wondered.length,
												findings: found.length,
												questions: questions?.items.length ?? 0,
											});
											return (
												<div class="brief">
													<div class="brief-side">
														<Doubts
															targetId={targetId}
															doubts={wondered}
															asked={questions?.items ?? []}
															isNext={next === "wonder"}
														/>
														<Findings
															targetId={targetId}
															findings={found}
															isNext={next === "read"}
														/>
													</div>
													<QuestionSetSection
														targetId={targetId}
														set={questions}
														doubts={wondered}
														next={next}
													/>
												</div>
											);
										}}
									</Loaded>
								)}
							</Loaded>
						)}
					</Loaded>
				</>
			)}
		</Loaded>
	);
}
