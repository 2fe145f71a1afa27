import { css } from 'lit';

/** The welcome: words and news above, the footbridge below them. */
export const attractStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    cursor: pointer;
  }

  .front {
    position: relative;
    z-index: 1;
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    gap: 24px 40px;
    align-content: center;
    align-items: center;
    padding: 20px var(--page) clamp(130px, 31vh, 330px);
  }

  .front.alone {
    grid-template-columns: minmax(0, 1fr);
  }

  passerelle-scenery {
    position: absolute;
    inset-inline: 0;
    bottom: 0;
    width: 100%;
    height: clamp(130px, 35vh, 400px);
    pointer-events: none;
  }

  h1 {
    margin-block-end: 18px;
    color: var(--pine);
    font-size: clamp(2rem, 1.2rem + 2.6vw, 3.25rem);
    font-weight: 800;
  }

  .welcomes {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  a.welcome {
    display: flex;
    flex: 1 1 15rem;
    flex-direction: column;
    gap: 2px;
    align-items: flex-start;
    min-height: 112px;
    padding: 18px 26px;
    border-color: var(--pine);
    border-radius: var(--r);
    text-align: start;
  }

  a.welcome:first-child {
    border-color: var(--sun);
    background: var(--sun);
    color: var(--sun-ink);
  }

  .greeting {
    font-size: 2.25rem;
    font-weight: 800;
  }

  .invitation {
    font-weight: 600;
  }

  .news {
    padding: 20px 26px;
    cursor: default;
  }

  .news .head {
    display: flex;
    gap: 12px;
    align-items: center;
    color: var(--pine);
    font-weight: 700;
  }

  .news h2 {
    margin-block: 10px 6px;
  }

  .news article {
    min-height: 9.5rem;
    animation: arrive var(--slow) ease-out;
  }

  .news .when {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-block-start: 8px;
    font-size: var(--text-small);
    font-weight: 600;
  }

  .news .when span {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 10px;
  }

  .turn button {
    max-width: 100%;
    padding-inline: 16px;
    overflow-wrap: anywhere;
    font-size: var(--text-small);
  }

  @keyframes arrive {
    from {
      opacity: 0;
    }
  }

  @media (max-width: 900px) {
    .front {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }

    .news article {
      min-height: 0;
    }
  }
`;
