import { BASELINE } from '../assess/baseline';
import { MEANING, RULES } from '../assess/rules';
import { toJson } from '../report';
import type { ReportedFinding, ScanReport } from './scan-report';
import { troublesOf } from './troubles';

/** A result must point at a file of the repository: the one where it can be fixed. */
const toResult = (finding: ReportedFinding, uri: string) => ({
  ruleId: finding.rule,
  level: finding.fails ? 'error' : 'note',
  message: { text: `${finding.message} Page: ${finding.page}` },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
  partialFingerprints: { 'fluxConsent/v1': finding.id },
  baselineState: finding.accepted ? 'unchanged' : 'new',
});

/** SARIF 2.1.0, for code scanning; every result points at the policy's file, else at the baseline's. */
export const toSarif = (report: ScanReport): string => {
  const { findings, policy, version } = report;
  const troubles = troublesOf(report);
  const uri = policy && policy.from !== 'page' && policy.from !== '-' ? policy.from : BASELINE;
  return toJson({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'flux-consent scan',
            version,
            rules: RULES.map((rule) => ({ id: rule, shortDescription: { text: MEANING[rule] } })),
          },
        },
        invocations: [
          {
            executionSuccessful: troubles.every(({ level }) => level !== 'error'),
            toolExecutionNotifications: troubles.map(({ level, text }) => ({ level, message: { text } })),
          },
        ],
        results: findings.map((finding) => toResult(finding, uri.replaceAll('\\', '/'))),
      },
    ],
  });
};
