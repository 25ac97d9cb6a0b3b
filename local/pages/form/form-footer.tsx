// The foot of a Form's page: Back, Next or Submit, and how far along this is.

interface FormFooterProps {
  pageNumber: number;
  pageCount: number;
  showProgress: boolean;
  sending: boolean;
  onBack: () => void;
}

export function FormFooter({
  pageNumber,
  pageCount,
  showProgress,
  sending,
  onBack,
}: FormFooterProps) {
  const isLast = pageNumber === pageCount - 1;
  const sendLabel = sending ? 'Sending …' : 'Submit';
  return (
    <footer class="form-footer">
      {pageNumber > 0 && (
        <button class="form-button" type="button" onClick={onBack} disabled={sending}>
          Back
        </button>
      )}
      <button
        class={`form-button ${isLast ? 'form-button-main' : ''}`}
        type="submit"
        disabled={sending}
      >
        {isLast ? sendLabel : 'Next'}
      </button>
      {showProgress && pageCount > 1 && <Progress page={pageNumber + 1} of={pageCount} />}
    </footer>
  );
}

function Progress({ page, of }: { page: number; of: number }) {
  return (
    <div class="form-progress">
      <div
        class="form-progress-bar"
        role="progressbar"
        aria-label="Progress"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={page}
        aria-valuetext={`Page ${page} of ${of}`}
      >
        <div class="form-progress-done" style={{ width: `${(page / of) * 100}%` }} />
      </div>
      <span aria-hidden="true">
        Page {page} of {of}
      </span>
    </div>
  );
}
