import { css } from 'lit';

/** A field, and the line below it that helps, praises or corrects. */
export const fieldStyles = css`
  .field {
    display: grid;
    align-content: start;
  }

  .field input,
  .field textarea {
    min-height: 68px;
    padding: 10px 18px;
  }

  .field textarea {
    resize: none;
    font-size: var(--text);
    line-height: 1.3;
  }

  .field [aria-invalid='true'] {
    border-color: var(--alert);
  }

  .hint,
  .problem,
  .good {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 1.9rem;
    padding-block-start: 6px;
    font-size: var(--text-small);
    line-height: var(--leading-tight);
  }

  .hint {
    color: var(--ink-soft);
  }

  .problem {
    color: var(--alert);
    font-weight: 700;
  }

  .good {
    color: var(--pine);
    font-weight: 700;
  }
`;
